using DebtBot.Commands;

namespace DebtBot.Tests.Commands;

public sealed class CommandLineTests
{
    /// <summary>Anything that is no command used to start the server.</summary>
    [Fact]
    public async Task A_command_that_does_not_exist_starts_nothing() => Assert.Equal(CommandLine.BadInput, await CommandLine.Run(["asess", "case.yaml"]));

    [Theory]
    [InlineData("-3")]
    [InlineData("0")]
    [InlineData("many")]
    [InlineData("100001")]
    public async Task Simulating_takes_a_sensible_number(string count) => Assert.NotEqual(CommandLine.Done, await CommandLine.Run(["simulate", count]));

    [Fact]
    public async Task An_address_that_is_none_is_a_fault_and_no_crash() =>
        Assert.Equal(CommandLine.Fault, await CommandLine.Run(["--urls", "http://localhost:99999", "--Storage:Folder", Directory.CreateTempSubdirectory("debtbot-").FullName]));
}
