using System.Collections.Immutable;

namespace HousingFirst.Training.Enquiries;

/// <summary>What became of a form.</summary>
internal abstract record EnquiryOutcome
{
    private EnquiryOutcome()
    {
    }

    /// <summary>It was taken.</summary>
    public sealed record Received(string Reference) : EnquiryOutcome;

    /// <summary>It was not taken for what stands in it.</summary>
    public sealed record Refused(ImmutableArray<EnquiryProblem> Problems) : EnquiryOutcome;

    /// <summary>It was not taken because too many came.</summary>
    public sealed record TooMany(TimeSpan Wait) : EnquiryOutcome;
}
