using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Accounts.Pages;

/// <summary>Who asks for a link: to a new password, or to an account by the mail domain. Messages are keys of <see cref="AccountTexts"/>.</summary>
internal sealed record ForgottenForm
{
    /// <summary>The mail address.</summary>
    [Required(ErrorMessage = "Mail.Missing")]
    [ReadsAsMail(ErrorMessage = "account.mail-invalid")]
    public string Mail { get; init; } = "";

    /// <summary>Prints nothing of it: no address enters a log.</summary>
    public override string ToString() => nameof(ForgottenForm);
}
