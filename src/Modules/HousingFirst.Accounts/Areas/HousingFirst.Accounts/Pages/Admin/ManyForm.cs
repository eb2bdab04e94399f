using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Accounts.Pages.Admin;

/// <summary>A list of people to invite. Prints nothing of it.</summary>
internal sealed record ManyForm
{
    /// <summary>The list as it was typed or pasted.</summary>
    public string? Lines { get; init; }

    /// <summary>The list as a file; it takes the place of what was typed.</summary>
    public IFormFile? File { get; init; }

    /// <summary>Roles of those whose line names none.</summary>
    public List<string> Roles { get; init; } = [];

    /// <summary>Mark of the list that was last shown line by line.</summary>
    public string? Seen { get; init; }

    /// <summary>Mark of the list as it is now.</summary>
    public string Mark()
    {
        var written = $"{string.Join('|', Roles)}\n{Lines?.ReplaceLineEndings("\n")}";
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(written)));
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(ManyForm);
}
