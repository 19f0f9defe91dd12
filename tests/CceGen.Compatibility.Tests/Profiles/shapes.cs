namespace Shop
{
    public abstract class ServiceBase { }
}
