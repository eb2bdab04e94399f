namespace HousingFirst.Sdk.Security;

/// <summary>Whoever has an address at a mail domain may ask for an invitation.</summary>
/// <param name="Domain">The domain in lower-case ASCII, such as <c>provider.example</c>. Those below it are others.</param>
/// <param name="Role">The role that they get.</param>
public sealed record MailDomain(string Domain, string Role);
