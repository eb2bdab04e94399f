using HousingFirst.Sdk.Documents;

namespace HousingFirst.Manuals.Workshop;

/// <summary>
/// A version of a chapter that the portal writes itself. Readers never meet it: they read editions, into which it is copied when it is
/// published. So storing it raises nothing that readers see.
/// </summary>
[Document("ManualChapterVersion", Raises = DocumentChange.None)]
internal sealed class ChapterVersion
{
    public string ManualId { get; set; } = "";

    /// <summary>The chapter's id: its address, which never changes. For a section, the section's.</summary>
    public string ChapterId { get; set; } = "";

    /// <summary>
    /// Whether it is not a chapter but a section inside one that ships. Then its title is its heading, and it has no line for the table of contents.
    /// </summary>
    public bool IsSection { get; set; }

    /// <summary>Counted from 1.</summary>
    public int Number { get; set; } = 1;

    public ChapterState State { get; set; }

    public string Title { get; set; } = "";

    public string Lead { get; set; } = "";

    /// <summary>The text in Markdown, as the format of manuals has it.</summary>
    public string Body { get; set; } = "";

    /// <summary>Role that answers for the text.</summary>
    public string Owner { get; set; } = "";

    /// <summary>When a fact in it runs out; null when none does.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Whether somebody has looked and found that what it says of the law has no end.</summary>
    public bool LawsChecked { get; set; }

    /// <summary>When it was last held up against its sources; null before it was approved.</summary>
    public DateOnly? Reviewed { get; set; }

    public DateOnly? NextReview { get; set; }

    /// <summary>Accounts that have written in this version.</summary>
    public List<string> Authors { get; set; } = [];

    /// <summary>Accounts that have approved it, since it was last sent to review.</summary>
    public List<string> Approvals { get; set; } = [];

    /// <summary>What was done with it, oldest first.</summary>
    public List<ChapterEvent> Events { get; set; } = [];

    /// <summary>Since when it is in its state.</summary>
    public DateTime StateSinceUtc { get; set; }

    public DateTime ChangedUtc { get; set; }
}
