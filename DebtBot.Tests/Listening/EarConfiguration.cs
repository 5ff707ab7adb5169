using DebtBot.Listening;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DebtBot.Tests.Listening;

/// <summary>Nothing set: off. Anything set: everything must be right, or the host does not start and says which setting is wrong.</summary>
public sealed class EarConfiguration
{
    [Theory]
    [InlineData("Model=gpt-5", "Kind")]
    [InlineData("Kind=gemini Model=x", "Kind")]
    [InlineData("DeadlineSeconds=10", "Kind")]
    [InlineData("Kind=ollama", "Model")]
    [InlineData("Kind=openai Model=gpt-5", "ApiKey")]
    [InlineData("Kind=openai Model=gpt-5 ApiKey=sk-日本", "ApiKey")]
    [InlineData("Kind=azure-openai Model=d ApiKey=k", "Endpoint")]
    [InlineData("Kind=ollama Model=m Endpoint=localhost", "Endpoint")]
    [InlineData("Kind=vllm Model=m Endpoint=http://model.example/v1", "Endpoint")]
    [InlineData("Kind=vllm Model=m Endpoint=https://user:pass@model.example/v1", "Endpoint")]
    [InlineData("Kind=ollama Model=m DeadlineSeconds=0", "DeadlineSeconds")]
    [InlineData("Kind=ollama Model=m CallsPerDay=0", "CallsPerDay")]
    [InlineData("Kind=ollama Modle=m", "Modle")]
    public async Task A_wrong_or_half_configuration_stops_the_start_naming_the_setting(string settings, string named)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => EarHost.Start(null, [.. settings.Split(' ').Select(setting => $"Listening:{setting}")]));
        Assert.Contains($"Listening:{named}", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("日本", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kind=openai Model=gpt-5 ApiKey=k", "https://api.openai.com/v1")]
    [InlineData("Kind=azure-openai Model=d ApiKey=k Endpoint=https://n.openai.azure.com/openai/v1/", "https://n.openai.azure.com/openai/v1")]
    [InlineData("Kind=ollama Model=qwen3", "http://localhost:11434/v1")]
    [InlineData("Kind=vllm Model=m Endpoint=http://gpu:8000/v1 AllowHttp=true", "http://gpu:8000/v1")]
    public void Each_kind_has_its_address(string settings, string address)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Split(' ').Select(setting => $"Listening:{setting}".Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))).Build();
        var options = configuration.GetSection(ListeningOptions.Section).Get<ListeningOptions>()!;
        Assert.True(new ListeningCheck(configuration).Validate(null, options).Succeeded);
        Assert.True(options.IsOn);
        Assert.Equal(new Uri(address), options.Address);
    }

    [Fact]
    public async Task One_line_at_the_start_says_on_or_off()
    {
        await using var off = await EarHost.Start(null, "Listening:ApiKey=");
        Assert.Single(off.Log.Lines, line => line.Contains("second ear is off", StringComparison.Ordinal));
        await using var stub = await ModelStub.Start();
        await using var on = await EarHost.Start(stub, "Listening:ApiKey=secret-key");
        Assert.Single(on.Log.Lines, line => line.Contains("second ear is on: vllm, model stub at 127.0.0.1, 20 s for an answer, 500 questions a day", StringComparison.Ordinal));
        Assert.DoesNotContain(on.Log.Lines, line => line.Contains("secret-key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_configuration_nobody_is_told_of_a_model_and_nothing_waits_for_one()
    {
        await using var host = await EarHost.Start(null);
        await host.UpToTheBalance();
        await host.Say(EarHost.Story);
        var state = await host.State();
        Assert.Null(state.Model.Waiting);
        Assert.DoesNotContain(state.Transcript, line => line.Message.Text.Contains("AI", StringComparison.Ordinal));
        Assert.Equal("ここでは、AIは使っていません。", (await host.Say("AIなし"))[0]);
    }
}
