namespace DebtBot.Channels.DirectLine;

/// <summary>Answers in the protocol's shape.</summary>
internal static class Answers
{
    public static IResult Error(int status, string code, string message) =>
        Results.Json(new ErrorAnswer(new(code, message)), DirectLineJson.Default.ErrorAnswer, statusCode: status);

    public static IResult Token(TokenAnswer answer, int status = StatusCodes.Status200OK) => Results.Json(answer, DirectLineJson.Default.TokenAnswer, statusCode: status);

    public static IResult Activities(ActivitySet set) => Results.Json(set, DirectLineJson.Default.ActivitySet);

    public static IResult Id(string id) => Results.Json(new ResourceAnswer(id), DirectLineJson.Default.ResourceAnswer);
}
