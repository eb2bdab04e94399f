namespace HousingFirst.Sdk.Audit;

/// <summary>What an entry is about.</summary>
/// <param name="Kind">What it is: <c>account</c>, <c>content</c>, <c>role</c>.</param>
/// <param name="Id">Its id among those of its kind.</param>
public sealed record AuditSubject(string Kind, string Id)
{
    /// <summary>Subject kind of accounts; the id is the account's.</summary>
    public const string Account = "account";

    /// <summary>Subject kind of invitations.</summary>
    public const string Invitation = "invitation";

    /// <summary>Subject kind of content items; the id is the <c>ContentItemId</c>.</summary>
    public const string Content = "content";
}
