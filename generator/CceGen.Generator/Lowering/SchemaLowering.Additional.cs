using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <content><c>additionalProperties</c> of a class.</content>
internal sealed partial class SchemaLowering
{
    private AdditionalModel LowerAdditional(PendingObject pending)
    {
        var any = AdditionalModel.Any with { HasNullableValues = context.Policies.Types.HasTypedAdditional, SetterAccess = context.Policies.Style.SetterAccess };
        if (pending.BaseName is not null || pending.Additional is null)
        {
            return pending is { BaseName: null, IsClosed: true, DiscriminatorKey: null } ? new AdditionalModel(AdditionalKind.None, null, null) : any;
        }

        if (!context.Policies.Types.HasTypedAdditional)
        {
            return any;
        }

        var value = Lower(pending.Additional, pending.Name + "Value");
        return value.Kind == TypeKind.Any ? any : new AdditionalModel(AdditionalKind.Typed, value.Type, value.Wire) { SetterAccess = any.SetterAccess };
    }

    // A derived class knows no more of them than whether its base reads them.
    private AdditionalModel AdditionalOf(PendingObject pending)
    {
        var root = pending;
        while (root.BaseName is not null)
        {
            root = _objects[root.BaseName];
        }

        var additional = _additional[root.Name];
        return root == pending ? additional : additional with { Type = null, Wire = null };
    }
}
