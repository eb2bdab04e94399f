using System.Collections.Immutable;

namespace HousingFirst.Sdk.Audit;

/// <summary>An entry as it stands in the trail.</summary>
/// <param name="Number">Its place, from 1, without gaps.</param>
/// <param name="AtUtc">When it was recorded, to the millisecond.</param>
/// <param name="Actor">What kind of somebody did it.</param>
/// <param name="AccountId">The account, where one did it.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Network">Where the request came from: an IPv4 address, or the 64 bits of an IPv6 address that name a subscriber.</param>
/// <param name="Place">The page's route, or the verb of the command line.</param>
/// <param name="Details">Further facts.</param>
public sealed record AuditLine(
    long Number,
    DateTime AtUtc,
    AuditActor Actor,
    string? AccountId,
    string Kind,
    AuditSubject? Subject,
    string? Network,
    string? Place,
    ImmutableArray<AuditDetail> Details);
