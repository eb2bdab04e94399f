using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Passkeys;

/// <summary>Takes the answer to a passkey's question, once: a copy of it opens nothing.</summary>
internal sealed class PasskeyUse(
    PasskeyCeremonies ceremonies, UserManager<PlatformUser> users, FactorStore store, IDocumentSession session, PortalConnection connection)
{
    /// <summary>
    /// Whose passkey it is; null when it is nobody's, or the question was answered before. What it leaves open is the session's write transaction, in which the answer is
    /// used up and the passkey's counter raised: whoever lets somebody in for it saves both with that, or neither.
    /// </summary>
    public async Task<(PlatformUser User, UserPasskeyInfo Passkey)?> TakeAsync(PasskeyAnswer answer, CancellationToken cancellationToken)
    {
        if (await ceremonies.RecogniseAsync(answer) is not var (user, passkey, task))
        {
            return null;
        }

        // Sent twice at once, the second sees what the first has written.
        await connection.TakeTurnAsync(cancellationToken);
        if (!await store.UseQuestionAsync(user.Id, task, cancellationToken))
        {
            await session.CancelAsync();
            return null;
        }

        await session.FlushAsync(cancellationToken);
        await users.AddOrUpdatePasskeyAsync(user, passkey);
        return (user, passkey);
    }
}
