using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Keeps what a locked session posts: sealed for its owner, few, small and for an hour. Nothing is done with it until they send it again themselves.</summary>
internal sealed class HeldForms(
    IDocumentSession session, CurrentPerson person, IAntiforgery antiforgery, IDataProtectionProvider protection, TimeProvider clock)
    : IHeldForms
{
    private const int MostOfAPerson = 5;
    private const int MostSealed = 1024 * 1024;

    // As many as the form of a long page with its blocks has; the page that sends it on takes as many.
    private const int MostFields = 20_000;
    private const string Token = "__RequestVerificationToken";

    // With a photo of a telephone in it a form is still read, for its words.
    private const long MostRead = 16 * 1024 * 1024;

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Holds the form of a request that its locked session may not send; null where it cannot be held.</summary>
    public async Task<Guid?> HoldAsync(HttpContext context, LockedSession locked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(locked);

        // Passwords and codes are typed again. Personal numbers are stored nowhere, so not here either.
        if (context.GetEndpoint()?.Metadata.GetMetadata<HoldsSecretsAttribute>() is not null
            || await ReadAsync(context, cancellationToken) is not { } post
            || post.Fields.Any(field => PersonalNumbers.StandIn(field.Value)))
        {
            return null;
        }

        var text = Protector(locked.AccountId).Protect(JsonSerializer.Serialize(post));
        if (text.Length > MostSealed || !await MakeRoomAsync(locked.AccountId, cancellationToken))
        {
            return null;
        }

        HeldForm held = new() { Id = Guid.NewGuid(), AccountId = locked.AccountId, UntilUtc = Now + Lasts, Sealed = text };
        session.Store(held);
        try
        {
            await session.SaveChangesAsync(cancellationToken);
            return held.Id;
        }
        catch (StaleDocumentException)
        {
            // Another form has taken the same room.
            return null;
        }
    }

    public async Task<HeldPost?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await LoadAsync(id, cancellationToken) is not { } held)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<HeldPost>(Protector(held.AccountId).Unprotect(held.Sealed)) is { } post
                ? post with { WasSent = held.SentUtc is not null }
                : null;
        }
        catch (CryptographicException)
        {
            // Sealed by a host whose keys are gone.
            return null;
        }
    }

    public async Task<bool> MarkSentAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await LoadAsync(id, cancellationToken) is not { } held)
        {
            return false;
        }

        held.SentUtc = Now;
        session.Store(held);
        try
        {
            await session.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (StaleDocumentException)
        {
            // A second tap on the same button came first.
            return false;
        }
    }

    /// <summary>Those that nobody may have back any more.</summary>
    public IDocumentQuery<HeldFormIndex> Over()
    {
        var now = Now;
        return session.Query<HeldFormIndex>(row => row.UntilUtc <= now);
    }

    // One that was sent already makes room for one that was not.
    private async Task<bool> MakeRoomAsync(string accountId, CancellationToken cancellationToken)
    {
        var now = Now;
        var earlier = session.Query<HeldFormIndex>(row => row.AccountId == accountId && row.UntilUtc > now);
        if (await earlier.CountAsync(cancellationToken) < MostOfAPerson)
        {
            return true;
        }

        if ((await earlier.ListAsync<HeldForm>(cancellationToken)).FirstOrDefault(held => held.SentUtc is not null) is not { } sent)
        {
            return false;
        }

        session.Delete(sent);
        return true;
    }

    // Only a form of the portal's own, that it gave this person: else another site could lay something before them to be sent.
    private async Task<HeldPost?> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength > MostRead)
        {
            return null;
        }

        FormFeature form = new(request, new FormOptions { MultipartBodyLengthLimit = MostRead, ValueCountLimit = MostFields });
        try
        {
            var sent = await form.ReadFormAsync(cancellationToken);
            context.Features.Set<IFormFeature>(form);
            return await antiforgery.IsRequestValidAsync(context)
                ? new(
                    request.PathBase.Add(request.Path).ToUriComponent() + request.QueryString.ToUriComponent(),
                    [.. sent.Where(field => field.Key != Token).SelectMany(field => field.Value.Select(value => new HeldField(field.Key, value ?? "")))],
                    sent.Files.Any(file => file.Length > 0))
                : null;
        }
        catch (Exception unread) when (unread is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private async Task<HeldForm?> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = Now;
        return person.Id is { } owner
            ? await session.Query<HeldFormIndex>(row => row.Id == id && row.AccountId == owner && row.UntilUtc > now).FirstOrDefaultAsync<HeldForm>(cancellationToken)
            : null;
    }

    private IDataProtector Protector(string accountId) => protection.CreateProtector("HousingFirst.HeldForm", accountId);
}
