using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Accounts.Pages;

/// <summary>Who asks for a new password. Messages are keys of <see cref="AccountTexts"/>.</summary>
internal sealed record ForgottenForm
{
    /// <summary>The mail address.</summary>
    [Required(ErrorMessage = "Mail.Missing")]
    [StringLength(254, ErrorMessage = "account.mail-invalid")]
    public string Mail { get; init; } = "";

    /// <summary>Prints nothing of it: no address enters a log.</summary>
    public override string ToString() => nameof(ForgottenForm);
}
