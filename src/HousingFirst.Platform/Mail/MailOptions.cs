using System.ComponentModel.DataAnnotations;
using HousingFirst.Sdk.Mail;

namespace HousingFirst.Platform.Mail;

/// <summary>The host's way out for mails, section <c>HousingFirst:Mail</c>.</summary>
internal sealed record MailOptions : IValidatableObject
{
    public const string Section = "HousingFirst:Mail";

    /// <summary>Name or address of the SMTP server. Null: in Development mails become files, elsewhere they wait.</summary>
    public string? Server { get; init; }

    [Range(1, 65_535)]
    public int Port { get; init; } = 587;

    /// <summary>How the connection is guarded: <c>starttls</c>, or <c>none</c> for a relay on the same machine.</summary>
    [RegularExpression("^(starttls|none)$", ErrorMessage = "HousingFirst:Mail:Security is starttls or none.")]
    public string Security { get; init; } = "starttls";

    /// <summary>Name to sign in with; null where the server asks for none.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The host's own sender: where returned mails go, and what recipients see of portals without a sender of their own.</summary>
    public string? SenderAddress { get; init; }

    /// <summary>How long one mail may take. Shorter than the first delay, so that no mail is on its way twice at once.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:30")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    public bool UsesTls => Security == "starttls";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Server is not null && !MailAddress.TryParse(SenderAddress, out _))
        {
            yield return new("HousingFirst:Mail:SenderAddress is a mail address where HousingFirst:Mail:Server is set.", [nameof(SenderAddress)]);
        }

        if (User is not null && !UsesTls)
        {
            yield return new("HousingFirst:Mail:User is set, but without starttls the password would travel in the clear.", [nameof(Security)]);
        }
    }

    /// <summary>Prints nothing of it: it holds a password.</summary>
    public override string ToString() => nameof(MailOptions);
}
