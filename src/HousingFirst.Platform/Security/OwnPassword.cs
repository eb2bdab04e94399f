using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>Whether it is still the owner who sits at a session: asked before what cannot be undone.</summary>
internal sealed class OwnPassword(CurrentPerson person, UserManager<PlatformUser> users, PasswordCheck passwords)
{
    /// <summary>Whether it is the signed-in person's password. Wrong ones count towards the lockout.</summary>
    public async Task<bool> IsAsync(string password, CancellationToken cancellationToken) =>
        person.Id is { } id && await users.FindByIdAsync(id) is { } user
        && await passwords.CheckAsync(user, password, cancellationToken) is PasswordOutcome.Right;
}
