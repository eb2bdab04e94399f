using System.Globalization;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Guidance.Matching.Local;

/// <summary>Words as somebody types them, and what the form was opened on.</summary>
internal sealed class MatchWordForm
{
    public string? Text { get; set; }

    /// <summary>When the words were saved that the form was opened on; empty where there were none.</summary>
    public string? Was { get; set; }

    public static MatchWordForm Of(MatchWord? stored) =>
        new() { Text = stored?.Text, Was = stored?.ChangedUtc.Ticks.ToString(CultureInfo.InvariantCulture) ?? "" };

    /// <summary>The text as it is stored.</summary>
    public string Clean() => DanishText.Clean((Text ?? "").ReplaceLineEndings("\n")).Trim();
}
