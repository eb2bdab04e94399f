using System.Collections.Immutable;

namespace HousingFirst.Sdk.Audit;

/// <summary>The kinds of entry that the platform itself records. Their names stand in trails for years and do not change.</summary>
public static class AuditKinds
{
    /// <summary>Somebody signed in.</summary>
    public const string SignedIn = "account.signed-in";

    /// <summary>An attempt to sign in was turned away.</summary>
    public const string SignInRefused = "account.sign-in-refused";

    /// <summary>An account was closed for a while after too many wrong passwords.</summary>
    public const string LockedOut = "account.locked-out";

    /// <summary>Somebody signed out.</summary>
    public const string SignedOut = "account.signed-out";

    /// <summary>An account was made.</summary>
    public const string AccountCreated = "account.created";

    /// <summary>An account got other roles.</summary>
    public const string AccountRoles = "account.roles-set";

    /// <summary>An account got another name to be shown by.</summary>
    public const string AccountRenamed = "account.renamed";

    /// <summary>Somebody else gave an account a new password.</summary>
    public const string PasswordSet = "account.password-set";

    /// <summary>Somebody else gave an account a password that is good for one sign-in.</summary>
    public const string OneTimePasswordSet = "account.one-time-password-set";

    /// <summary>A person changed the password of the own account.</summary>
    public const string PasswordChanged = "account.password-changed";

    /// <summary>An account was switched on.</summary>
    public const string AccountEnabled = "account.enabled";

    /// <summary>An account was switched off.</summary>
    public const string AccountDisabled = "account.disabled";

    /// <summary>All sessions of an account were ended.</summary>
    public const string SessionsEnded = "account.sessions-ended";

    /// <summary>One session of an account was ended.</summary>
    public const string SessionEnded = "account.session-ended";

    /// <summary>Somebody was invited, or an invitation was sent again.</summary>
    public const string InvitationSent = "invitation.sent";

    /// <summary>An invitation was taken back.</summary>
    public const string InvitationRevoked = "invitation.revoked";

    /// <summary>An account was made from an invitation.</summary>
    public const string InvitationAccepted = "invitation.accepted";

    /// <summary>A link for a new password was sent to the owner of an account.</summary>
    public const string PasswordLinkSent = "account.password-link-sent";

    /// <summary>The owner of an account set a new password by a link.</summary>
    public const string PasswordReset = "account.password-reset";

    /// <summary>A passkey was added to an account.</summary>
    public const string PasskeyAdded = "account.passkey-added";

    /// <summary>A passkey was taken from an account.</summary>
    public const string PasskeyRemoved = "account.passkey-removed";

    /// <summary>A passkey got another name.</summary>
    public const string PasskeyRenamed = "account.passkey-renamed";

    /// <summary>The owner of an account set up an authenticator app.</summary>
    public const string AppAdded = "account.app-added";

    /// <summary>The owner of an account took its authenticator app away.</summary>
    public const string AppRemoved = "account.app-removed";

    /// <summary>Somebody else took the authenticator app of an account away.</summary>
    public const string AppReset = "account.app-reset";

    /// <summary>Recovery codes of an account were made anew.</summary>
    public const string RecoveryCodesRenewed = "account.recovery-codes-renewed";

    /// <summary>Somebody signed in with a recovery code.</summary>
    public const string RecoveryCodeUsed = "account.recovery-code-used";

    /// <summary>An account was linked with its owner's account at a workplace.</summary>
    public const string WorkplaceLinked = "account.workplace-linked";

    /// <summary>An account's links with a workplace were ended.</summary>
    public const string WorkplaceUnlinked = "account.workplace-unlinked";

    /// <summary>A link from a mail was turned away: its time was over, it had been used or taken back, or it is none of this portal's.</summary>
    public const string LinkRefused = "account.link-refused";

    /// <summary>A role was made, or may do other things than before.</summary>
    public const string RoleChanged = "role.changed";

    /// <summary>A role was removed.</summary>
    public const string RoleDeleted = "role.deleted";

    /// <summary>A draft of content was saved.</summary>
    public const string ContentSaved = "content.saved";

    /// <summary>Content was published.</summary>
    public const string ContentPublished = "content.published";

    /// <summary>Content was taken back from readers.</summary>
    public const string ContentUnpublished = "content.unpublished";

    /// <summary>Content was removed.</summary>
    public const string ContentRemoved = "content.removed";

    /// <summary>A file was stored.</summary>
    public const string MediaStored = "media.stored";

    /// <summary>Features were switched on.</summary>
    public const string FeaturesEnabled = "feature.enabled";

    /// <summary>Features were switched off.</summary>
    public const string FeaturesDisabled = "feature.disabled";

    /// <summary>The portal's settings were changed.</summary>
    public const string SettingsChanged = "settings.changed";

    /// <summary>A recipe was applied.</summary>
    public const string RecipeApplied = "recipe.applied";

    /// <summary>The portal was made; its trail begins with it.</summary>
    public const string PortalMade = "portal.made";

    /// <summary>The portal was put into service.</summary>
    public const string PortalEnabled = "portal.enabled";

    /// <summary>The portal was taken out of service.</summary>
    public const string PortalDisabled = "portal.disabled";

    /// <summary>A backup of the whole portal was taken.</summary>
    public const string PortalBackedUp = "portal.backed-up";

    /// <summary>A backup was handed out to somebody's own device.</summary>
    public const string BackupDownloaded = "portal.backup-downloaded";

    /// <summary>Somebody asked for the portal to be put back from a backup.</summary>
    public const string RestoreAsked = "portal.restore-asked";

    /// <summary>The portal was put back from a backup.</summary>
    public const string PortalRestored = "portal.restored";

    /// <summary>Entries of the trail that had been kept long enough were taken away.</summary>
    public const string TrailShortened = "audit.shortened";

    /// <summary>The trail was taken out as a file.</summary>
    public const string TrailExported = "audit.exported";

    /// <summary>Whoever runs the host had the trail taken as it stands, though something was wrong with it.</summary>
    public const string TrailAdopted = "audit.adopted";

    /// <summary>All of them, in the order in which a list shows them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        SignedIn, SignInRefused, LockedOut, SignedOut, AccountCreated, AccountRenamed, AccountRoles, PasswordSet,
        OneTimePasswordSet, PasswordChanged, AccountEnabled, AccountDisabled, SessionsEnded, SessionEnded,
        InvitationSent, InvitationRevoked, InvitationAccepted, PasswordLinkSent, PasswordReset, LinkRefused,
        PasskeyAdded, PasskeyRenamed, PasskeyRemoved,
        AppAdded, AppRemoved, AppReset, RecoveryCodesRenewed, RecoveryCodeUsed, WorkplaceLinked, WorkplaceUnlinked, RoleChanged, RoleDeleted,
        ContentSaved, ContentPublished, ContentUnpublished, ContentRemoved, MediaStored, FeaturesEnabled, FeaturesDisabled,
        SettingsChanged, RecipeApplied, PortalMade, PortalEnabled, PortalDisabled, PortalBackedUp, BackupDownloaded, RestoreAsked, PortalRestored,
        TrailShortened, TrailExported, TrailAdopted,
    ];
}
