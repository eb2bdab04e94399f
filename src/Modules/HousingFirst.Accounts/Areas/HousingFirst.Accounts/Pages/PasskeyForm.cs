using HousingFirst.Sdk.Security;

namespace HousingFirst.Accounts.Pages;

/// <summary>What script puts into a form from the browser's passkeys. Prints nothing of it.</summary>
public sealed record PasskeyForm
{
    /// <summary>The credential as JSON.</summary>
    public string? Credential { get; init; }

    /// <summary>The seal of the question.</summary>
    public string? Seal { get; init; }

    /// <summary>What its owner calls it.</summary>
    public string? Name { get; init; }

    /// <summary>The answer.</summary>
    public PasskeyAnswer ToAnswer() => new(Credential ?? "", Seal ?? "");

    /// <summary>Says nothing of the answer.</summary>
    public override string ToString() => nameof(PasskeyForm);
}
