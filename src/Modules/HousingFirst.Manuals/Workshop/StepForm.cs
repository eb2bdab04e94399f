namespace HousingFirst.Manuals.Workshop;

/// <summary>What is sent with a step.</summary>
internal sealed class StepForm
{
    public const int MostComment = 2000;

    /// <summary>Stands for the whole manual where readers go instead of a chapter.</summary>
    public const string TheManual = ".";

    public ChapterStep Step { get; set; }

    /// <summary>The version that the person saw.</summary>
    public int Number { get; set; }

    /// <summary>The state that they saw it in, and how many had approved.</summary>
    public string? Seen { get; set; }

    public string? Comment { get; set; }

    public string? Replacement { get; set; }

    public string? NextReview { get; set; }

    public string? ValidTo { get; set; }

    public bool LawsChecked { get; set; }
}
