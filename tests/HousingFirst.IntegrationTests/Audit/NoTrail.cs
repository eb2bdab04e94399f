using HousingFirst.Sdk.Audit;

namespace HousingFirst.IntegrationTests.Audit;

/// <summary>For stores without a host, and so without a key: what is recorded goes nowhere.</summary>
internal sealed class NoTrail : IAuditTrail
{
    public void Record(AuditEntry entry)
    {
    }
}
