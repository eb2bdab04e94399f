using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Accounts.Pages;

/// <summary>A code from somebody's app, or a recovery code. Messages are keys of <see cref="AccountTexts"/>.</summary>
public sealed record CodeForm
{
    /// <summary>The code as it was typed.</summary>
    [Required(ErrorMessage = "Code.Missing")]
    [StringLength(60, ErrorMessage = "Code.Wrong")]
    public string Code { get; init; } = "";

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(CodeForm);
}
