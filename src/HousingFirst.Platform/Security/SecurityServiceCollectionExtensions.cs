using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security.Links;
using HousingFirst.Platform.Security.Passkeys;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Platform.Security.Workplace;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

internal static class SecurityServiceCollectionExtensions
{
    // Fixed, so that a host that was moved or renamed still reads what it has sealed.
    private const string ApplicationName = "HousingFirst.Platform";

    /// <summary>Keys, cookies, accounts, rights and limits. Stands on the current portal, the key ring and the portals' documents.</summary>
    public static IServiceCollection AddPortalSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SecurityOptions>().Bind(configuration.GetSection(SecurityOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<OperatorOptions>().Bind(configuration.GetSection(OperatorOptions.Section));
        services.PostConfigure<LoggerFilterOptions>(QuietLogs.Apply);
        services.AddHttpContextAccessor();
        services.AddKeys();
        services.AddCookies();
        services.AddAccounts();
        services.AddRights();
        services.AddLinks();
        services.AddPasskeys();
        services.AddSecondFactors();
        services.AddWorkplaceSignIn(configuration);
        services.AddRateLimiter();
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, SecretsLimit>();
        services.AddSingleton<ISubmissionLimit, SubmissionLimit>();
        services.AddSingleton<IFormSeal, FormSeal>();
        return services;
    }

    private static void AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(ApplicationName);
        services.AddOptions<KeyManagementOptions>().Configure<KeyRing>((keys, ring) => keys.XmlRepository = ring);

        var whole = services.Last(service => service.ServiceType == typeof(IDataProtectionProvider));
        services.Remove(whole);
        services.AddSingleton<IDataProtectionProvider>(provider => new PortalDataProtection(
            (IDataProtectionProvider)whole.ImplementationFactory!(provider), provider.GetRequiredService<ICurrentPortal>()));
    }

    private static void AddCookies(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, TicketCookie>();
        services.AddSingleton<IAntiforgeryAdditionalDataProvider, PortalAntiforgery>();
        services.AddAntiforgery(antiforgery =>
        {
            // No portal's ticket can be called that: theirs begin with ".hf.".
            antiforgery.Cookie.Name = ".hf-form";
            antiforgery.Cookie.Path = "/";
            antiforgery.Cookie.HttpOnly = true;
            // Strict would make a link from a mail replace the cookie, and with it break the forms that stand open in other tabs.
            antiforgery.Cookie.SameSite = SameSiteMode.Lax;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // frame-ancestors says it.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<PlatformUser>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddRoles<PlatformRole>()
            .AddSignInManager()
            .AddEntityFrameworkStores<DurableContext>()
            .AddClaimsPrincipalFactory<PersonClaims>();
        services.AddOptions<PasswordHasherOptions>()
            .Configure<IOptions<SecurityOptions>>((hasher, security) => hasher.IterationCount = security.Value.PasswordHashRounds);
        services.AddSingleton<DecoyPassword>();
        services.AddScoped<TicketCheck>();
        services.AddScoped<Lockouts>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<OwnPassword>();
        services.AddScoped<AccountJournal>();
        services.AddScoped<AccountDirectory>();
        services.AddScoped<AccountRules>();
        services.AddScoped<AccountFinder>();
        services.AddScoped<Administrators>();
        services.AddScoped<RightsReach>();
        services.AddScoped<IRoles, Roles>();
        services.AddScoped<AccountWrite>();
        services.AddScoped<AccountCreation>();
        services.AddScoped<AccountRoles>();
        services.AddScoped<PasswordSetting>();
        services.AddScoped<RoleDirectory>();
        services.AddScoped<IAccounts, Accounts>();
        services.AddScoped<ISignIn, SignIn>();
        services.AddScoped<IReturnAddress, ReturnAddress>();
        services.AddScoped<RoleWriter>();
        services.AddScoped(provider => new Lazy<RoleWriter>(provider.GetRequiredService<RoleWriter>));
        services.AddScoped<IRecipeStep, RolesStep>();
    }

    private static void AddLinks(this IServiceCollection services)
    {
        services.AddScoped<AccountMails>();
        services.AddScoped<DeadLinks>();
        services.AddScoped<Inviters>();
        services.AddScoped<SameAnswer>();
        services.AddScoped<InvitationRules>();
        services.AddScoped<Invitations>();
        services.AddScoped<IInvitations>(provider => provider.GetRequiredService<Invitations>());
        services.AddScoped<IMailDomains, MailDomains>();
        services.AddScoped<IPasswordLinks, PasswordLinks>();
        services.AddHostDailyTask<LinkTidying>();
    }

    private static void AddPasskeys(this IServiceCollection services)
    {
        services.AddOptions<IdentityPasskeyOptions>().Configure(passkeys =>
        {
            // Something that one has and something that one knows or is: a passkey counts as both.
            passkeys.UserVerificationRequirement = "required";

            // The sign-in page asks for no address first.
            passkeys.ResidentKeyRequirement = "required";
            passkeys.ValidateOrigin = PasskeyOrigin.CheckAsync;
        });
        services.TryAddScoped<IPasskeyHandler<PlatformUser>, PasskeyHandler<PlatformUser>>();
        services.AddScoped<PasskeyCeremonies>();
        services.AddScoped<PasskeyUse>();
        services.AddScoped<Tickets>();
        services.AddScoped<SessionRegister>();
        services.AddScoped<ISessions, AccountSessions>();
        services.AddScoped<SessionLocks>();
        services.AddScoped<OwnSession>();
        services.AddScoped<OwnLock>();
        services.AddScoped<ISessionLock>(provider => provider.GetRequiredService<OwnLock>());
        services.AddScoped<HeldForms>();
        services.AddScoped<IHeldForms>(provider => provider.GetRequiredService<HeldForms>());
        services.AddHostDailyTask<SessionTidying>();
        services.AddScoped<IPasskeys, AccountPasskeys>();
    }

    private static void AddSecondFactors(this IServiceCollection services)
    {
        services.AddScoped<FactorStore>();
        services.AddScoped<FactorMails>();
        services.AddScoped<LostFactors>();
        services.AddScoped<CodeCheck>();
        services.AddScoped<HalfwayCookie>();
        services.AddScoped<CodeSignIn>();
        services.AddScoped<IFreshProof, FreshProof>();
        services.AddScoped<ProofRule>();
        services.AddScoped<ISecondFactors, SecondFactors.SecondFactors>();
    }

    private static void AddRights(this IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddScoped<IAuthorizationHandler, HostPermissionHandler>();
        services.AddScoped<CurrentPerson>();
        services.AddScoped<DeclaredPermissions>();
        services.AddScoped<IPermissionChecker, PermissionChecker>();
        services.AddScoped<IAccountRights, AccountRights>();
        services.AddScoped<IHostRights, HostRights>();
        services.AddScoped<RolePermissionReader>();
        services.AddSingleton<IRoleNames, RoleNames>();
        services.AddSingleton<EndpointDeclarations>();
    }
}
