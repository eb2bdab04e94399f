using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Audit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HousingFirst.Platform.Audit;

/// <summary>Says of an entry who, when and where.</summary>
internal sealed class AuditStamp(CurrentPerson person, IHttpContextAccessor http, AuditCommand command, TimeProvider clock)
{
    private const int LongestValue = 2000;
    private const int SubscriberBits = 64;

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public AuditDraft Draft(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var context = person.IsRequest ? http.HttpContext : null;
        var account = entry.AccountId ?? person.Id;
        return new(
            clock.GetUtcNow().ToUnixTimeMilliseconds(),
            (int)ActorOf(context, account),
            account,
            entry.Kind,
            entry.Subject?.Kind,
            entry.Subject?.Id,
            NetworkOf(context?.Connection.RemoteIpAddress),
            // The route and not the address: an address may hold what somebody typed.
            context is null ? command.Verb : (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText,
            Write(entry));
    }

    private AuditActor ActorOf(HttpContext? context, string? account) => (context, account) switch
    {
        (_, not null) => AuditActor.Account,
        (not null, _) => AuditActor.Visitor,
        _ => command.Verb is null ? AuditActor.Host : AuditActor.CommandLine,
    };

    private static string? NetworkOf(IPAddress? address)
    {
        var bytes = SenderNetwork.Of(address);
        return bytes.Length switch
        {
            0 => null,
            SubscriberBits / 8 => $"{new IPAddress([.. bytes, .. new byte[SubscriberBits / 8]])}/{SubscriberBits}",
            _ => new IPAddress(bytes).ToString(),
        };
    }

    private static string? Write(AuditEntry entry)
    {
        var details = entry.Details.IsDefault ? [] : entry.Details.Where(detail => detail.Value.Length > 0).ToList();
        if (details.Count == 0)
        {
            return null;
        }

        var json = new JsonObject();
        foreach (var detail in details)
        {
            json[detail.Name] = detail.Value.Length > LongestValue ? $"{detail.Value.AsSpan(0, LongestValue)}…" : detail.Value;
        }

        return json.ToJsonString(Written);
    }
}
