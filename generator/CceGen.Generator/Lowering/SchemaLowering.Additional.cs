using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <content><c>additionalProperties</c> of a class.</content>
internal sealed partial class SchemaLowering
{
    private AdditionalModel LowerAdditional(PendingObject pending)
    {
        if (context.Policies.Types.FollowsForm)
        {
            return LowerAdditionalAsWritten(pending);
        }

        var any = AnyAdditional;
        if (pending.BaseName is not null || pending.Additional is null)
        {
            return pending is { BaseName: null, IsClosed: true, DiscriminatorKey: null } ? new AdditionalModel(AdditionalKind.None, null, null) : any;
        }

        var value = Lower(pending.Additional, pending.Name + "Value");
        return value.Kind == TypeKind.Any ? any : new AdditionalModel(AdditionalKind.Typed, value.Type, value.Wire) { SetterAccess = any.SetterAccess };
    }

    // A class that allows them has the property, unless its base has it. In Swagger 2.0, silence is no permission: what comes is kept all the same.
    private AdditionalModel LowerAdditionalAsWritten(PendingObject pending)
    {
        var own = (pending.IsOpen ?? !context.Document.IsSwagger) ? AnyAdditional
            : new AdditionalModel(pending.IsOpen == false && pending.DiscriminatorKey is null ? AdditionalKind.None : AdditionalKind.Hidden, null, null);
        return pending.BaseName is { } name && _additional[name] is var inherited && inherited.Kind <= own.Kind ? inherited with { IsInherited = true } : own;
    }

    private AdditionalModel AnyAdditional => AdditionalModel.Any with { HasNullableValues = context.Policies.Types.HasTypedAdditional, SetterAccess = context.Policies.Style.SetterAccess };

    // A derived class knows no more of them than whether its base reads them.
    private AdditionalModel AdditionalOf(PendingObject pending)
    {
        if (context.Policies.Types.FollowsForm)
        {
            return _additional[pending.Name];
        }

        var root = pending;
        while (root.BaseName is not null)
        {
            root = _objects[root.BaseName];
        }

        var additional = _additional[root.Name];
        return root == pending ? additional : additional with { Type = null, Wire = null, IsInherited = true };
    }
}
