using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Takes away sessions whose tickets have run out.</summary>
internal sealed class SessionTidying(SessionRegister register, IDocumentSession session) : IDailyTask
{
    private const int MostAtOnce = 200;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<SessionDocument> over;
        do
        {
            over = await register.Over().Take(MostAtOnce).ListAsync<SessionDocument>(cancellationToken);
            foreach (var ended in over)
            {
                session.Delete(ended);
            }

            await session.SaveChangesAsync(cancellationToken);
        }
        while (over.Count == MostAtOnce);
    }
}
