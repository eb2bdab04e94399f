using HousingFirst.Sdk.Security.Workplace;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>What a browser brought back: a proved person, or why there is none.</summary>
internal sealed record WorkplaceArrival(WorkplaceFlow? Flow, IdToken? Token, WorkplaceRefusal Reason, IdTokenFault Fault = IdTokenFault.None)
{
    /// <summary>Prints nothing of the person.</summary>
    public override string ToString() => nameof(WorkplaceArrival);
}
