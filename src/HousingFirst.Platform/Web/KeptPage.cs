using Microsoft.Extensions.Primitives;

namespace HousingFirst.Platform.Web;

/// <summary>A page as it was answered.</summary>
/// <param name="Headers">What the page set; not what every answer carries.</param>
/// <param name="Body">Its bytes.</param>
internal sealed record KeptPage(KeyValuePair<string, StringValues>[] Headers, byte[] Body);
