using HousingFirst.Sdk.Security.Workplace;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>What a provider answered, or why there is no answer.</summary>
internal sealed record WorkplaceAnswer(string Text, WorkplaceFinding? Wrong)
{
    public static WorkplaceAnswer Of(WorkplaceProblem problem, string detail = "") => new("", new(problem, detail));

    /// <summary>Prints nothing of it: it can hold a token.</summary>
    public override string ToString() => nameof(WorkplaceAnswer);
}
