namespace HousingFirst.Training.Enquiries;

/// <summary>
/// The form as it was filled in. Everything is text, so that what is refused stands in the form again as it was typed; the rules are
/// <see cref="EnquiryRules"/>. Prints nothing of itself.
/// </summary>
public sealed record EnquiryForm
{
    /// <summary>The workplace's name.</summary>
    public string Workplace { get; init; } = "";

    /// <summary>The municipality that it is in.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>Whom to talk to.</summary>
    public string ContactName { get; init; } = "";

    /// <summary>The contact's mail address at work.</summary>
    public string Mail { get; init; } = "";

    /// <summary>The contact's phone.</summary>
    public string? Phone { get; init; }

    /// <summary>Ids of the methods that are wished for.</summary>
    public List<string> Methods { get; init; } = [];

    /// <summary>How many will take part.</summary>
    public string Participants { get; init; } = "";

    /// <summary>When.</summary>
    public string? Period { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>What else the workplace wishes.</summary>
    public string? Wishes { get; init; }

    /// <summary>How the sender heard of the provider.</summary>
    public string? HeardFrom { get; init; }

    /// <summary>Whether the sender agrees to what the data are used for.</summary>
    public bool Consent { get; init; }

    /// <summary>A field that people do not see. Programs fill it in.</summary>
    public string? Website { get; init; }

    /// <summary>When the form was opened, sealed.</summary>
    public string? Seal { get; init; }

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(EnquiryForm);
}
