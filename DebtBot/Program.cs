return await DebtBot.Commands.CommandLine.Run(args);
