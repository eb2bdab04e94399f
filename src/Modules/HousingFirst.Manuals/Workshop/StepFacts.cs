namespace HousingFirst.Manuals.Workshop;

/// <summary>What is known when somebody takes a step.</summary>
/// <param name="Today">The day in the portal.</param>
/// <param name="Approvals">How many people have to approve.</param>
internal sealed record StepFacts(DateOnly Today, int Approvals)
{
    /// <summary>What the person wrote with the step.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Where readers go instead; an address of the portal or on the web.</summary>
    public string Replacement { get; init; } = "";

    /// <summary>The day of the next review that the step sets or that stands in the version.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>When a fact runs out, as the step sets it or as it stands in the version; null when none does.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Whether somebody has found that what the text says of the law has no end.</summary>
    public bool LawsChecked { get; init; }

    /// <summary>Whether something in the text keeps it from readers.</summary>
    public bool HasErrors { get; init; }

    /// <summary>How many known sources the text cites.</summary>
    public int Sources { get; init; }

    /// <summary>How many it cites that nobody knows.</summary>
    public int UnknownSources { get; init; }

    /// <summary>Whether the text names the law.</summary>
    public bool NamesTheLaw { get; init; }

    /// <summary>Whether a newer version of the chapter is being published.</summary>
    public bool HasNewer { get; init; }
}
