using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Storage.Json;

/// <summary>The JSON generator does not look into <see cref="Answer{T}"/>, so each T must be listed.</summary>
public sealed class AnswerTypesListed
{
    [Fact]
    public void Every_type_in_an_answer_of_the_case_is_listed_for_the_JSON_generator()
    {
        var inAnswers = typeof(CaseFile).Assembly.GetTypes().Where(type => type.Namespace == typeof(CaseFile).Namespace)
            .SelectMany(type => type.GetProperties().Select(property => property.PropertyType))
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Answer<>) && !type.ContainsGenericParameters)
            .Select(type => type.GetGenericArguments()[0]).Distinct().ToList();
        Assert.NotEmpty(inAnswers);
        Assert.All(inAnswers, type => Assert.True(
            ConversationJson.Context.GetTypeInfo(type) is not null, $"Add [JsonSerializable(typeof({type.Name}))] to ConversationJsonContext."));
    }
}
