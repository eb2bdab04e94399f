using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Takes away sessions whose tickets have run out, and forms that were held for an hour.</summary>
internal sealed class SessionTidying(SessionRegister register, HeldForms forms, IDocumentSession session) : IDailyTask
{
    private const int MostAtOnce = 200;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await RemoveAsync(take => register.Over().Take(take).ListAsync<SessionDocument>(cancellationToken), cancellationToken);
        await RemoveAsync(take => forms.Over().Take(take).ListAsync<HeldForm>(cancellationToken), cancellationToken);
    }

    private async Task RemoveAsync<T>(Func<int, Task<IReadOnlyList<T>>> next, CancellationToken cancellationToken)
        where T : class
    {
        IReadOnlyList<T> over;
        do
        {
            over = await next(MostAtOnce);
            foreach (var ended in over)
            {
                session.Delete(ended);
            }

            await session.SaveChangesAsync(cancellationToken);
        }
        while (over.Count == MostAtOnce);
    }
}
