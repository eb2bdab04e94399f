using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Documents;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Documents.Durable;

/// <summary>
/// What is kept and cannot be made anew: accounts, documents, the audit trail, the state row. Accounts are read and written through it; documents and the trail
/// go by plain statements on the same connection, and stand here so that migrations know their tables.
/// </summary>
internal abstract class DurableContext(DbContextOptions options, PortalConnection? connection)
    : IdentityDbContext<PlatformUser, PlatformRole, string>(options)
{
    /// <summary>Joins the session's write transaction when it is open; else what is saved is committed at once.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (connection is null || !ChangeTracker.HasChanges())
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        foreach (var account in ChangeTracker.Entries<PlatformUser>().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            account.Entity.Derive();
        }

        return await connection.InWriteAsync(
            async () =>
            {
                if (ChangesRoles())
                {
                    // What a role may do is part of every cached page's key.
                    await connection.RaiseAsync([DocumentChange.Settings], cancellationToken);
                }

                return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            },
            cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Writers wait for their turn; use SaveChangesAsync.");

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<PlatformUser>(account =>
        {
            account.Property(user => user.NameKey).HasDefaultValue("");
            account.Property(user => user.Words).HasDefaultValue("");
            account.HasIndex(user => user.NameKey);
        });
        builder.Entity<DocumentRow>(document =>
        {
            document.ToTable("Document").HasKey(row => row.Id);
            document.Property(row => row.Id).ValueGeneratedOnAdd();
            document.HasIndex(row => new { row.Type, row.Id });
        });
        builder.Entity<PortalStateRow>(state =>
        {
            state.ToTable("PortalState").HasKey(row => row.Id);
            state.Property(row => row.Id).ValueGeneratedNever();
            state.HasData(new PortalStateRow { Id = PortalStateRow.OnlyId });
        });
        builder.Entity<IndexTableRow>().ToTable("IndexTable").HasKey(row => row.Name);
        builder.Entity<AuditRow>(trail =>
        {
            trail.ToTable("AuditRow").HasKey(row => row.Number);
            trail.Property(row => row.Number).ValueGeneratedNever();
            trail.HasIndex(row => new { row.AccountId, row.Number });
            trail.HasIndex(row => new { row.SubjectId, row.Number });
            trail.HasIndex(row => new { row.Kind, row.Number });
            trail.HasIndex(row => row.At);
        });
        builder.Entity<AuditSegment>(segment =>
        {
            segment.ToTable("AuditSegment").HasKey(row => row.FirstNumber);
            segment.Property(row => row.FirstNumber).ValueGeneratedNever();
        });
    }

    private bool ChangesRoles()
    {
        var kinds = new[] { typeof(PlatformRole), typeof(IdentityRoleClaim<string>) };
        return ChangeTracker.Entries().Any(entry =>
            entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && kinds.Contains(entry.Entity.GetType()));
    }
}
