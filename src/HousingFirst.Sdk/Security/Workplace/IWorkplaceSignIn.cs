namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>Signs people in with the account of their workplace, as <see cref="WorkplaceSettings"/> say.</summary>
public interface IWorkplaceSignIn
{
    /// <summary>What people call the provider; null where it is not offered.</summary>
    string? Offer { get; }

    /// <summary>Begins a sign-in in this browser: the address at the provider to send it to. Nothing is kept on the host.</summary>
    /// <param name="returnUrl">Where the person came from; checked when they come back.</param>
    /// <param name="cancellationToken">Cancels the look-up of the provider.</param>
    Task<WorkplaceStart> BeginAsync(string? returnUrl, CancellationToken cancellationToken);

    /// <summary>
    /// Begins to link the signed-in person's account with the one at the provider. Answer it to a post alone: another site could send somebody
    /// here.
    /// </summary>
    Task<WorkplaceStart> BeginLinkAsync(CancellationToken cancellationToken);

    /// <summary>Takes what the provider sent the browser back with, and signs in or links.</summary>
    Task<WorkplaceOutcome> ArriveAsync(CancellationToken cancellationToken);

    /// <summary>Whether an account is linked with one at the provider.</summary>
    Task<bool> IsLinkedAsync(string accountId, CancellationToken cancellationToken);

    /// <summary>The links of an account, for its owner and for who looks after accounts.</summary>
    Task<IReadOnlyList<WorkplaceLink>> LinksAsync(string accountId, CancellationToken cancellationToken);

    /// <summary>
    /// Ends all links of an account. Its owner may not, where they could not sign in any more; who looks after accounts and reaches it may. Its
    /// sessions end, except the request's own once it is renewed, and its owner is told by mail.
    /// </summary>
    Task<AccountOutcome> UnlinkAsync(string accountId, CancellationToken cancellationToken);

    /// <summary>Whether the present session was begun at a workplace, where another one goes on when it ends here.</summary>
    Task<bool> IsPresentAsync();

    /// <summary>The session at the provider; null where none is offered.</summary>
    Task<WorkplaceElsewhere?> ElsewhereAsync(CancellationToken cancellationToken);
}
