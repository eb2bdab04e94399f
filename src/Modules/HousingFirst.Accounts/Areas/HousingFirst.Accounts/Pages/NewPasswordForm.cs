using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Accounts.Pages;

/// <summary>A password chosen behind a link. Messages are keys of <see cref="AccountTexts"/>.</summary>
internal sealed record NewPasswordForm
{
    /// <summary>The new password.</summary>
    [Required(ErrorMessage = "Password.Missing")]
    public string Password { get; init; } = "";

    /// <summary>Prints nothing of it: no password enters a log.</summary>
    public override string ToString() => nameof(NewPasswordForm);
}
