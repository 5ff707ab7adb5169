namespace DebtBot.Dialogs.Interruptions;

/// <summary>Words of command that may come at any moment.</summary>
public enum Command
{
    GoBack,
    WhyDoYouAsk,
    Pause,
    Resume,
    HideMe,
    ForgetMe,
    TalkToAPerson,
    StartOver,
    SoFar,
    Findings,
    Finish,
    Help,
    RemindMe,
    StopReminding,
    Sheet,
    Export,
    Charts,
    Morning,
    WhoWillKnow,
    Photos,
    Details,
    Courtesy,
    TellMore,
    WithoutModel,
    WithModel,
}
