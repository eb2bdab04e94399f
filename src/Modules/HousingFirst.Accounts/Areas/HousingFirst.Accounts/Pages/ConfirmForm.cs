using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Accounts.Pages;

/// <summary>A password that is given again. Messages are keys of <see cref="AccountTexts"/>.</summary>
public sealed record ConfirmForm
{
    /// <summary>The password.</summary>
    [Required(ErrorMessage = "Confirm.Missing")]
    [StringLength(256, ErrorMessage = "Confirm.Refused")]
    public string Password { get; init; } = "";

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(ConfirmForm);
}
