using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Contents.Unsaved;

/// <summary>What the person who asks has typed and not saved, kept so that a closed browser loses nothing.</summary>
internal sealed class UnsavedForms(IDocumentSession session, ContentRights rights, ICurrentPortal current, TimeProvider clock)
{
    /// <summary>More than the longest form of an item holds in all its inputs.</summary>
    public const int MostCharacters = 2_000_000;

    // Somebody may begin many things; the newest are enough to go on with.
    private const int MostKept = 20;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Whoever asks has an account, and the form is no longer than forms get.</summary>
    public bool Takes(EditForm form) =>
        rights.AccountId is not null
        && form.Values.Sum(pair => pair.Key.Length + pair.Value.Sum(value => (long)value.Length)) <= MostCharacters;

    /// <summary>Keeps what stands in a form, in the place of what was kept of it before.</summary>
    public async Task<DateTime> KeepAsync(ContentItem item, EditForm form, string formBase, CancellationToken cancellationToken)
    {
        if (await FindAsync(item.ContentItemId, cancellationToken) is not { } kept)
        {
            kept = new() { AccountId = rights.AccountId!, ContentItemId = item.ContentItemId, ContentType = item.ContentType }; // Takes has asked for one
            await MakeRoomAsync(kept.AccountId, cancellationToken);
        }

        (kept.Form, kept.Base, kept.KeptUtc) = (form, formBase, Now);
        session.Store(kept);
        await session.SaveChangesAsync(cancellationToken);
        return kept.KeptUtc;
    }

    /// <summary>What the person has typed into the form of an item, or null.</summary>
    public async Task<UnsavedForm?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var (account, since) = (rights.AccountId ?? "", Since());
        return await session.Query<UnsavedFormIndex>(row => row.AccountId == account && row.ContentItemId == contentItemId && row.KeptUtc >= since)
            .OrderByDescending(row => row.KeptUtc).FirstOrDefaultAsync<UnsavedForm>(cancellationToken);
    }

    /// <summary>All that the person has typed and not saved, the newest first.</summary>
    public async Task<IReadOnlyList<UnsavedForm>> ListAsync(CancellationToken cancellationToken)
    {
        var (account, since) = (rights.AccountId ?? "", Since());
        return await session.Query<UnsavedFormIndex>(row => row.AccountId == account && row.KeptUtc >= since)
            .OrderByDescending(row => row.KeptUtc).Take(MostKept).ListAsync<UnsavedForm>(cancellationToken);
    }

    /// <summary>Lets go of what the person has typed into a form, in the session that the caller saves.</summary>
    public async Task DropAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var account = rights.AccountId ?? "";
        Delete(await session.Query<UnsavedFormIndex>(row => row.AccountId == account && row.ContentItemId == contentItemId)
            .ListAsync<UnsavedForm>(cancellationToken));
    }

    /// <summary>Lets go of what anybody has typed into the form of an item, in the session that the caller saves.</summary>
    public async Task DropAllAsync(string contentItemId, CancellationToken cancellationToken) =>
        Delete(await session.Query<UnsavedFormIndex>(row => row.ContentItemId == contentItemId).ListAsync<UnsavedForm>(cancellationToken));

    /// <summary>Takes away what was kept long enough.</summary>
    public async Task EmptyAsync(CancellationToken cancellationToken)
    {
        var since = Since();
        Delete(await session.Query<UnsavedFormIndex>(row => row.KeptUtc < since).ListAsync<UnsavedForm>(cancellationToken));
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task MakeRoomAsync(string account, CancellationToken cancellationToken) =>
        Delete(await session.Query<UnsavedFormIndex>(row => row.AccountId == account)
            .OrderByDescending(row => row.KeptUtc).Skip(MostKept - 1).Take(MostKept).ListAsync<UnsavedForm>(cancellationToken));

    private DateTime Since() => Now.AddDays(-current.Portal.Settings<WritingSettings>(WritingSettings.Key).Days);

    private void Delete(IEnumerable<UnsavedForm> forms)
    {
        foreach (var form in forms)
        {
            session.Delete(form);
        }
    }
}
