using DebtBot.Benchmarks;

return args switch
{
    ["serve", var kind, var folder] => await Server.Run(kind, folder),
    _ => await Report.Run(Settings.From(args)),
};
