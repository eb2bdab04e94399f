using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Keeps what a locked session posts: sealed for it, few, small and for an hour. Nothing is done with it until its owner sends it again themselves.</summary>
internal sealed class HeldForms(
    IDocumentSession session, SessionRegister register, CurrentPerson person, IAntiforgery antiforgery, IDataProtectionProvider protection, TimeProvider clock)
    : IHeldForms
{
    private const int MostOfASession = 5;
    private const int MostSealed = 1024 * 1024;
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

        // Passwords and codes are typed again.
        if (context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == RateLimits.Secrets
            || await ReadAsync(context, cancellationToken) is not { } post)
        {
            return null;
        }

        var text = Protector(locked.Id).Protect(JsonSerializer.Serialize(post));
        var earlier = await session.Query<HeldFormIndex>(row => row.SessionId == locked.Id && row.UntilUtc > Now).CountAsync(cancellationToken);
        if (text.Length > MostSealed || earlier >= MostOfASession)
        {
            return null;
        }

        HeldForm held = new() { Id = Guid.NewGuid(), SessionId = locked.Id, UntilUtc = Now + Lasts, Sealed = text };
        session.Store(held);
        await session.SaveChangesAsync(cancellationToken);
        return held.Id;
    }

    public async Task<HeldPost?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await LoadAsync(id, cancellationToken) is not { } held)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<HeldPost>(Protector(held.SessionId).Unprotect(held.Sealed));
        }
        catch (CryptographicException)
        {
            // Sealed by a host whose keys are gone.
            return null;
        }
    }

    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await LoadAsync(id, cancellationToken) is { } held)
        {
            session.Delete(held);
            await session.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Those that nobody may have back any more.</summary>
    public IDocumentQuery<HeldFormIndex> Over()
    {
        var now = Now;
        return session.Query<HeldFormIndex>(row => row.UntilUtc <= now);
    }

    // Only a form of the portal's own, that it gave this person: else another site could lay something before them to be sent.
    private async Task<HeldPost?> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength > MostRead)
        {
            return null;
        }

        FormFeature form = new(request, new FormOptions { MultipartBodyLengthLimit = MostRead });
        try
        {
            var sent = await form.ReadFormAsync(cancellationToken);
            context.Features.Set<IFormFeature>(form);
            return await antiforgery.IsRequestValidAsync(context)
                ? new(
                    request.PathBase.Add(request.Path).Value + request.QueryString.Value,
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
        return person.Id is not null && await register.CurrentAsync() is { } current
            ? await session.Query<HeldFormIndex>(row => row.Id == id && row.SessionId == current && row.UntilUtc > now).FirstOrDefaultAsync<HeldForm>(cancellationToken)
            : null;
    }

    private IDataProtector Protector(Guid sessionId) => protection.CreateProtector("HousingFirst.HeldForm", sessionId.ToString());
}
