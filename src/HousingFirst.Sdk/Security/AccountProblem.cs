namespace HousingFirst.Sdk.Security;

/// <summary>Why an account cannot be as asked. Holds nothing that tells who the person is.</summary>
/// <param name="Code">Stable name, such as <c>account.mail-taken</c>; texts for people are keyed by it.</param>
/// <param name="Message">One English sentence for the operator's command line.</param>
public abstract record AccountProblem(string Code, string Message)
{
    /// <summary>The portal has no such account.</summary>
    public sealed record Unknown() : AccountProblem("account.unknown", "There is no such account in this portal.");

    /// <summary>The text is no mail address.</summary>
    public sealed record MailInvalid() : AccountProblem("account.mail-invalid", "That is no mail address.");

    /// <summary>Another account of the portal has the address.</summary>
    public sealed record MailTaken() : AccountProblem("account.mail-taken", "Another account of this portal has that mail address.");

    /// <summary>The portal has no such role.</summary>
    /// <param name="Role">The name as given.</param>
    public sealed record UnknownRole(string Role)
        : AccountProblem("account.unknown-role", $"This portal has no role {Role}.");

    /// <summary>The password is too short.</summary>
    /// <param name="Length">The fewest characters that are taken.</param>
    public sealed record PasswordTooShort(int Length)
        : AccountProblem("account.password-short", $"The password needs at least {Length} characters.");

    /// <summary>The password is longer than is checked.</summary>
    /// <param name="Length">The most characters that are taken.</param>
    public sealed record PasswordTooLong(int Length)
        : AccountProblem("account.password-long", $"The password may have at most {Length} characters.");

    /// <summary>The password is the person's mail address or name, or the portal's name.</summary>
    public sealed record PasswordGuessable()
        : AccountProblem("account.password-guessable", "The password may not be the mail address, the person's name or the portal's name.");

    /// <summary>The password given as the present one is not.</summary>
    public sealed record PasswordWrong() : AccountProblem("account.password-wrong", "The present password is not right.");

    /// <summary>The account belongs to an operator of the host, so a portal's people may not touch it.</summary>
    public sealed record BelongsToOperator()
        : AccountProblem("account.operator", "The account belongs to an operator of the host; use the host's command line.");

    /// <summary>The name is missing or longer than 100 characters.</summary>
    public sealed record NameInvalid() : AccountProblem("account.name-invalid", "A name has between 1 and 100 characters.");

    /// <summary>It is the last enabled account with the administrator's role.</summary>
    public sealed record LastAdministrator()
        : AccountProblem("account.last-administrator", "It is the portal's last administrator; make another one first.");

    /// <summary>A role carries more than the person who asks may do themselves.</summary>
    /// <param name="Role">The role.</param>
    public sealed record BeyondOwnRights(string Role)
        : AccountProblem("account.beyond-own", $"The role {Role} carries more than you may do yourself.");

    /// <summary>Somebody else changed the account meanwhile.</summary>
    public sealed record Stale() : AccountProblem("account.stale", "Somebody else changed the account meanwhile.");

    /// <summary>The address has an invitation that waits for an answer.</summary>
    public sealed record AlreadyInvited() : AccountProblem("account.already-invited", "That address has an invitation that waits; send it again instead.");

    /// <summary>The host was not told where it is reached from outside, so a mail could carry no link.</summary>
    public sealed record NoPublicAddress()
        : AccountProblem("account.no-public-address", "The host does not know its own address; set HousingFirst:PublicAddress.");

    /// <summary>The text is no mail domain.</summary>
    public sealed record DomainInvalid() : AccountProblem("account.domain-invalid", "That is no mail domain.");

    /// <summary>Nobody becomes administrator by their mail address alone.</summary>
    public sealed record NotByDomain() : AccountProblem("account.not-by-domain", "A mail domain cannot give the administrator's role.");

    /// <summary>The invitation was answered or taken back meanwhile.</summary>
    public sealed record InvitationOver() : AccountProblem("account.invitation-over", "The invitation was answered or taken back meanwhile.");

    /// <summary>What the browser answered is no passkey for what was asked, or came too late.</summary>
    public sealed record PasskeyRefused() : AccountProblem("account.passkey-refused", "That passkey was not taken; try again.");

    /// <summary>The account has no such passkey.</summary>
    public sealed record PasskeyUnknown() : AccountProblem("account.passkey-unknown", "The account has no such passkey.");

    /// <summary>Without it the owner could not sign in.</summary>
    public sealed record LastWayIn() : AccountProblem("account.last-way-in", "Its owner could not sign in without it; choose a password first.");

    /// <summary>It is linked with no workplace, or is not any more.</summary>
    public sealed record NotLinked() : AccountProblem("account.not-linked", "The account is not linked with a workplace.");

    /// <summary>The code is none that the app shows now, or was used already.</summary>
    public sealed record CodeWrong() : AccountProblem("account.code-wrong", "That is no code that the app shows now.");

    /// <summary>The page for setting up an app stood open too long, or was another's.</summary>
    public sealed record SetupOver() : AccountProblem("account.setup-over", "The set-up took too long; begin again.");

    /// <summary>The account has an authenticator app already.</summary>
    public sealed record AppKnown() : AccountProblem("account.app-known", "The account has an authenticator app; take that away first.");

    /// <summary>Its owner has to prove again that it is them.</summary>
    public sealed record ProofNeeded() : AccountProblem("account.proof-needed", "Its owner has to give password or passkey again first.");

    /// <summary>The link cannot be used.</summary>
    /// <param name="State">Why.</param>
    public sealed record LinkOver(LinkState State) : AccountProblem("account.link-over", "The link cannot be used any more.");
}
