using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Accounts.Pages;

/// <summary>The form of the sign-in page. Messages are keys of <see cref="AccountTexts"/>.</summary>
public sealed record SignInForm
{
    /// <summary>The mail address.</summary>
    [Required(ErrorMessage = "Mail.Missing")]
    [StringLength(254, ErrorMessage = "SignIn.Refused")]
    public string Mail { get; init; } = "";

    /// <summary>The password.</summary>
    [Required(ErrorMessage = "Password.Missing")]
    [StringLength(256, ErrorMessage = "SignIn.Refused")]
    public string Password { get; init; } = "";

    /// <summary>The password that the person chooses in place of a one-time password; null while none is asked for.</summary>
    public string? NewPassword { get; init; }

    /// <summary>Whether the session outlives the browser's.</summary>
    public bool Remember { get; init; }

    /// <summary>Prints nothing of it: neither person nor password enters a log.</summary>
    public override string ToString() => nameof(SignInForm);
}
