using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Flags own chapters whose review is late or whose facts have run out. Again on the same day it finds nothing left to do.</summary>
internal sealed class OverdueTask(IDocumentSession session, IAuditTrail trail, ICurrentPortal current, TimeProvider clock) : IDailyTask
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today(current.Portal);
        var published = await session.Query<ChapterVersionIndex>(row => row.State == ChapterState.Published)
            .ListAsync<ChapterVersion>(cancellationToken);
        foreach (var version in published.Where(version => version.NextReview < today || version.ValidTo < today))
        {
            // The domain's reason "date": nobody has to put it into words.
            var facts = new StepFacts(today, 1) { Comment = "date" };
            if (ChapterRules.Decide(version, ChapterStep.Flag, ChapterActor.Machinery, facts) is StepOutcome.Taken taken)
            {
                (version.State, version.StateSinceUtc) = (taken.State, clock.GetUtcNow().UtcDateTime);
                version.Events.Add(new(ChapterStep.Flag, taken.State, version.StateSinceUtc, "", ""));
                session.Store(version);
                trail.Record(ChapterDesk.Entry(ManualAudit.KindOf(ChapterStep.Flag), version));
            }
        }

        await session.SaveChangesAsync(cancellationToken);
    }
}
