namespace HousingFirst.Sdk.Security;

/// <summary>
/// What people call roles, in the reader's language. A role's own name stands in recipes, accounts and audiences; people are shown what it is called.
/// </summary>
public interface IRoleNames
{
    /// <summary>What a role is called; one that the platform has no word for is called what whoever made it wrote. The first letter's case does not count.</summary>
    string Of(string role);

    /// <summary>What several are called, in the order of a Danish register, with commas between.</summary>
    string List(IEnumerable<string> roles);

    /// <summary>
    /// The one of the roles that somebody means who wrote this: a role's own name or what it is called, whatever the case. What is none of them is
    /// given back as it was written.
    /// </summary>
    string Read(string written, IEnumerable<string> roles);

    /// <summary>
    /// A role as it is written where it is read again: what it is called, or its own name where the portal has another role of that name, so that
    /// <see cref="Read"/> gives back the same.
    /// </summary>
    string Write(string role, IEnumerable<string> roles);
}
