using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Audit;

/// <summary>Keeps a unit of work's entries until it is committed, and forgets them with it.</summary>
internal sealed class AuditTrail(PortalConnection connection, AuditChain chain, AuditHeads heads, AuditStamp stamp, ICurrentPortal current) : IAuditTrail
{
    private List<AuditDraft> _waiting = [];
    private int _unit = -1;

    public void Record(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (_unit != connection.Unit)
        {
            _unit = connection.Unit;
            _waiting = Begin(current.Portal.Name);
        }

        _waiting.Add(stamp.Draft(entry));
    }

    private List<AuditDraft> Begin(string portal)
    {
        var waiting = new List<AuditDraft>();
        connection.OnCommitting(() => chain.AppendAsync(connection, waiting, seed => heads.BeginAsync(portal, seed)));
        connection.OnCommitted(() => heads.Grown(portal));
        return waiting;
    }
}
