using DebtBot.Benchmarks;

return args switch
{
    ["fuzz", var texts] => Fuzz.Run(int.Parse(texts, System.Globalization.CultureInfo.InvariantCulture)),
    ["serve", var kind, var folder] => await Server.Run(kind, folder),
    _ => await Report.Run(Settings.From(args)),
};
