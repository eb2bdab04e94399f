using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Accounts.Pages;

/// <summary>The form for a new password. Messages are keys of <see cref="AccountTexts"/>.</summary>
public sealed record PasswordForm
{
    /// <summary>The password that is to be replaced.</summary>
    [Required(ErrorMessage = "Password.Missing")]
    [StringLength(256, ErrorMessage = "account.password-wrong")]
    public string Present { get; init; } = "";

    /// <summary>The new one.</summary>
    [Required(ErrorMessage = "Password.Missing")]
    public string Password { get; init; } = "";

    /// <summary>The new one, typed a second time.</summary>
    [Compare(nameof(Password), ErrorMessage = "Password.Differs")]
    [Required(ErrorMessage = "Password.Missing")]
    public string Again { get; init; } = "";

    /// <summary>Prints nothing of it: no password enters a log.</summary>
    public override string ToString() => nameof(PasswordForm);
}
