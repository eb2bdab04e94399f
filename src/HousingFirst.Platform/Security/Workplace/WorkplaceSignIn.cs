using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;

namespace HousingFirst.Platform.Security.Workplace;

internal sealed partial class WorkplaceSignIn(
    WorkplaceProof proof,
    WorkplaceAccounts accounts,
    RolesFollow roles,
    WorkplaceLinks links,
    CurrentPerson person,
    OwnLock own,
    Tickets tickets,
    HalfwayCookie halfway,
    KnownProviders providers,
    IPublicAddress address,
    IAuditTrail trail,
    IDocumentSession session,
    ICurrentPortal current,
    ILogger<WorkplaceSignIn> logger)
    : IWorkplaceSignIn
{
    public string? Offer => proof.Settings is { IsReady: true } settings && address.Of(WorkplaceProof.ReturnPage) is not null ? settings.Name : null;

    public Task<WorkplaceStart> BeginAsync(string? returnUrl, CancellationToken cancellationToken) =>
        // A session that is still open there is no proof of who opens a lock here.
        proof.BeginAsync(returnUrl, linkFor: null, asksAnew: own.Waiting is not null, cancellationToken);

    public async Task<WorkplaceStart> BeginLinkAsync(CancellationToken cancellationToken) => person.Id is { } id
        ? await proof.BeginAsync(returnUrl: null, id, asksAnew: false, cancellationToken)
        : new WorkplaceStart.Refused(WorkplaceRefusal.SomebodyElse);

    public async Task<WorkplaceOutcome> ArriveAsync(CancellationToken cancellationToken)
    {
        var arrival = await proof.ArriveAsync(cancellationToken);
        if (arrival is not { Token: { } token, Flow: { } flow })
        {
            return await RefuseAsync(arrival, arrival.Reason, account: null);
        }

        var settings = proof.Settings;
        if (WorkplaceRules.Check(settings, token) is { } notAllowed)
        {
            return await RefuseAsync(arrival, notAllowed, account: null);
        }

        if (!WorkplaceRules.IsAskedAnew(flow, token))
        {
            return await RefuseAsync(arrival, WorkplaceRefusal.NotAskedAnew, account: null);
        }

        return flow.LinkFor is { } linkFor
            ? await LinkAsync(arrival, linkFor, token, settings, cancellationToken)
            : await SignInAsync(arrival, token, settings, cancellationToken);
    }

    public Task<IReadOnlyList<WorkplaceLink>> LinksAsync(string accountId, CancellationToken cancellationToken) => links.ListAsync(accountId, proof.Settings);

    public Task<bool> IsLinkedAsync(string accountId, CancellationToken cancellationToken) => links.AnyAsync(accountId);

    public Task<AccountOutcome> UnlinkAsync(string accountId, CancellationToken cancellationToken) => links.RemoveAsync(accountId, cancellationToken);

    public async Task<bool> IsPresentAsync() => await tickets.ProofAsync() is { IsOfWorkplace: true };

    public async Task<WorkplaceElsewhere?> ElsewhereAsync(CancellationToken cancellationToken)
    {
        var settings = proof.Settings;
        return settings.IsReady ? new(settings.Name, (await providers.FindAsync(settings.Authority, cancellationToken))?.EndSession) : null;
    }

    private async Task<WorkplaceOutcome> SignInAsync(
        WorkplaceArrival arrival, IdToken token, WorkplaceSettings settings, CancellationToken cancellationToken)
    {
        var (user, reason) = await accounts.FindAsync(token, settings, cancellationToken);
        if (user is null)
        {
            return await RefuseAsync(arrival, reason, account: null);
        }

        user = await roles.RunAsync(user, token, settings, cancellationToken);
        if (arrival.Flow?.AsksAnewUtc is not null && own.Waiting?.AccountId == user.Id)
        {
            await own.OpenAsync(cancellationToken);
            return new WorkplaceOutcome.SignedIn(arrival.Flow.ReturnUrl);
        }

        var proved = WorkplaceRules.HasSecondFactor(settings, token) ? SignInProof.WorkplaceTwice : SignInProof.Workplace;
        if (user.TwoFactorEnabled && !proved.HasSecondFactor)
        {
            // Who asks for a code after the password asks for it after the workplace's word too.
            halfway.Give(user, remember: false, proved);
            return new WorkplaceOutcome.CodeNeeded(arrival.Flow?.ReturnUrl);
        }

        await tickets.GiveAsync(user, remember: false, proved, cancellationToken);
        return new WorkplaceOutcome.SignedIn(arrival.Flow?.ReturnUrl);
    }

    private async Task<WorkplaceOutcome> LinkAsync(
        WorkplaceArrival arrival, string linkFor, IdToken token, WorkplaceSettings settings, CancellationToken cancellationToken) =>
        await links.AddAsync(linkFor, token, settings, cancellationToken) is { } refusal
            ? await RefuseAsync(arrival, refusal, linkFor)
            : new WorkplaceOutcome.Linked();

    /// <summary>Written down where the browser had begun a sign-in here: whoever sends made-up answers fills no trail.</summary>
    private async Task<WorkplaceOutcome> RefuseAsync(WorkplaceArrival arrival, WorkplaceRefusal reason, string? account)
    {
        if (arrival.Flow is not null)
        {
            AuditDetail[] details = arrival.Fault == IdTokenFault.None ? [] : [new("fault", arrival.Fault.ToString())];
            trail.Record(new(
                AuditKinds.SignInRefused,
                account is null ? null : new AuditSubject(AuditSubject.Account, account),
                [new("by", SignInProof.Workplace.Name), new("reason", reason.ToString()), .. details]));

            // It has happened, whether or not its sender waits for the answer.
            await session.SaveChangesAsync(CancellationToken.None);
        }

        LogRefused(logger, current.Portal.Name, reason, arrival.Fault);
        return new WorkplaceOutcome.Refused(reason, arrival.Flow?.ReturnUrl);
    }

    [LoggerMessage(1412, LogLevel.Information, "Sign-in by workplace to portal {Portal} refused: {Reason} ({Fault})")]
    private static partial void LogRefused(ILogger logger, string portal, WorkplaceRefusal reason, IdTokenFault fault);
}
