using HousingFirst.Platform.Documents;

namespace HousingFirst.Platform.Portals;

/// <summary>Lets this process's own changes be seen by its very next request, without waiting for the versions to be read again.</summary>
internal sealed class PortalCommits(CurrentPortal current) : ICommitListener
{
    public void Committed(PortalDatabase database)
    {
        if (current.RuntimeOrNull is { } runtime && runtime.Database == database)
        {
            runtime.Changed();
        }
    }
}
