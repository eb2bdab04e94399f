using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Accounts.Pages;

/// <summary>What an invited person chooses. Messages are keys of <see cref="AccountTexts"/>.</summary>
internal sealed record JoinForm
{
    /// <summary>The name that others will see.</summary>
    [Required(ErrorMessage = "account.name-invalid")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The password.</summary>
    [Required(ErrorMessage = "Password.Missing")]
    public string Password { get; init; } = "";

    /// <summary>Prints nothing of it: neither person nor password enters a log.</summary>
    public override string ToString() => nameof(JoinForm);
}
