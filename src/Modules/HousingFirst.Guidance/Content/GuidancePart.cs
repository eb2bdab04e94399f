using HousingFirst.Sdk.Content;

namespace HousingFirst.Guidance.Content;

/// <summary>
/// What an answer or an example says about itself. Its title, short answer (<c>Lead</c>), other questions (<c>Also</c>) and text stand
/// in parts and fields that every portal knows.
/// </summary>
internal sealed class GuidancePart : ContentPart
{
    /// <summary>Its address: <c>/vejledning/{id}</c>, of an example <c>/vejledning/eksempler/{id}</c>.</summary>
    public string GuidanceId { get; set; } = "";

    public string Theme { get; set; } = "";

    /// <summary>Whose example it is; null for an answer.</summary>
    public string? Place { get; set; }

    /// <summary>An example that is made up.</summary>
    public bool Invented { get; set; }

    /// <summary>The method that an example is about; null when it is about none of them alone.</summary>
    public string? Method { get; set; }

    /// <summary>Role that answers for the text.</summary>
    public string Owner { get; set; } = "";

    public DateOnly? Reviewed { get; set; }

    public DateOnly? NextReview { get; set; }

    public DateOnly? ValidTo { get; set; }

    public List<string> Sources { get; set; } = [];

    /// <summary>Sections of manuals behind it, as <c>manual#section</c>.</summary>
    public List<string> Read { get; set; } = [];

    /// <summary>Ids of answers that go with it.</summary>
    public List<string> Related { get; set; } = [];

    /// <summary>The shipped text that the copy was taken from; null when the portal wrote it itself.</summary>
    public TemplateStamp? Template { get; set; }
}
