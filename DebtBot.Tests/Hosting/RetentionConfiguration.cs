using DebtBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace DebtBot.Tests.Hosting;

/// <summary>A wrong setting stops the start and names itself.</summary>
public sealed class RetentionConfiguration
{
    [Theory]
    [InlineData("Days", 0, true)]
    [InlineData("Days", 14, true)]
    [InlineData("Days", 180, true)]
    [InlineData("Days", 3650, true)]
    [InlineData("Days", -1, false)]
    [InlineData("Days", 13, false)]
    [InlineData("Days", 3651, false)]
    [InlineData("Day", 180, false)]
    public void Only_a_sensible_number_of_days_is_taken(string setting, int days, bool isTaken)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Retention:{setting}", $"{days}")]).Build();
        var options = new RetentionOptions();
        configuration.GetSection(RetentionOptions.Section).Bind(options);
        var judged = new RetentionCheck(configuration).Validate(null, options);
        Assert.Equal(isTaken, judged.Succeeded);
        Assert.True(isTaken || judged.FailureMessage!.Contains($"Retention:{setting}", StringComparison.Ordinal));
    }
}
